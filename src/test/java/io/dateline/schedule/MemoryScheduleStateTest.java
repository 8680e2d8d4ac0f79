package io.dateline.schedule;

class MemoryScheduleStateTest implements ScheduleStateContract {
    @Override
    public ScheduleState state() {
        return new MemoryScheduleState();
    }
}
