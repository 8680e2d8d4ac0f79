'use strict';

// The question stands in the address of the page, so that a view can be kept and sent on:
// ?kind=events|meetings|statements&actor=…&about=…&from=…&to=…. All text goes into the page as text, never as HTML.

const MOST = 100;

const MODALITIES = {
  HAPPENED: 'happened',
  ONGOING: 'under way',
  PLANNED: 'planned',
  HYPOTHETICAL: 'only possible',
  DENIED: 'denied',
  CANCELLED: 'called off',
};

const QUOTES = {
  DIRECT: 'own words',
  MIXED: 'partly own words',
  INDIRECT: 'reported words',
};

const KINDS = {
  events: {one: 'event', many: 'events'},
  meetings: {one: 'meeting', many: 'meetings'},
  statements: {one: 'statement', many: 'statements'},
};

const form = document.getElementById('question');
const message = document.getElementById('message');
const timeline = document.getElementById('timeline');
const suggestions = document.getElementById('actors');

/** Makes an element; children are elements, texts or nothing. */
function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children.filter(child => child !== null && child !== undefined && child !== ''));
  return element;
}

/** Asks for rows; leaves out what is empty. */
async function ask(path, parameters) {
  const given = Object.entries(parameters).filter(([, value]) => value);
  let response;
  try {
    response = await fetch(path + '?' + new URLSearchParams(given));
  } catch (fault) {
    throw new Error('Dateline does not answer. Is it still running?');
  }
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}

// Dates

const day = options => {
  const format = new Intl.DateTimeFormat('en-GB', {...options, timeZone: 'UTC'});
  return text => format.format(new Date(text + 'T00:00:00Z'));
};
const longDay = day({day: 'numeric', month: 'short', year: 'numeric'});
const weekday = day({weekday: 'long'});
const monthAndYear = day({month: 'long', year: 'numeric'});

/** What a date says, no more precisely than it is known. */
function dateText({startDate, endDate, precision}) {
  if (!startDate && !endDate) return 'undated';
  if (!endDate) return 'from ' + openText(startDate, precision);
  if (!startDate) return 'until ' + openText(endDate, precision);
  const year = startDate.slice(0, 4);
  switch (precision) {
    case 'MONTH':
      if (startDate.slice(0, 7) === endDate.slice(0, 7)) return monthAndYear(startDate);
      break;
    case 'QUARTER': return 'Q' + Math.ceil(Number(startDate.slice(5, 7)) / 3) + ' ' + year;
    case 'YEAR':
      if (year === endDate.slice(0, 4)) return year;
      break;
    case 'DECADE': return year.slice(0, 3) + '0s';
    default:
  }
  return startDate === endDate ? longDay(startDate) : longDay(startDate) + ' – ' + longDay(endDate);
}

/** The known end of a time that is open at the other. */
function openText(text, precision) {
  if (precision === 'YEAR') return text.slice(0, 4);
  return precision === 'MONTH' ? monthAndYear(text) : longDay(text);
}

function dateNote({startDate, endDate, basis}) {
  if (basis === 'PUBLICATION') return 'report’s date';
  return startDate && startDate === endDate ? weekday(startDate) : null;
}

/** What rows stand under: a month, or where the date is wider than that, a year. */
function heading({startDate, endDate, precision}) {
  const first = startDate || endDate;
  if (!first) return 'Undated';
  return ['DAY', 'WEEK', 'MONTH'].includes(precision) ? monthAndYear(first) : first.slice(0, 4);
}

// Rows

function percent(share) {
  return Math.round(share * 100) + ' %';
}

function count(number, noun) {
  return number + ' ' + noun + (number === 1 ? '' : 's');
}

/** Names that lead to what else the graph knows of them. */
function names(parties, kind) {
  const list = make('span');
  parties.forEach((party, i) => {
    const link = make('a', null, party.name);
    link.href = '/?' + new URLSearchParams({kind, actor: party.id});
    list.append(i === 0 ? '' : ', ', link);
  });
  return list;
}

function parties(row) {
  if (row.who.length === 0 && row.toWhom.length === 0) return null;
  const who = row.who.length > 0 ? names(row.who, 'events') : 'somebody';
  return row.toWhom.length > 0 ? make('span', null, who, ' → ', names(row.toWhom, 'events')) : make('span', null, who);
}

function confidence(row) {
  const meter = make('meter');
  meter.value = row.confidence;
  meter.setAttribute('aria-hidden', 'true');
  const part = make('span', null, meter, ' ' + percent(row.confidence) + ' sure');
  part.title = 'How sure Dateline is that the articles say so';
  return part;
}

function reports(row) {
  return make('span', null, count(row.articleCount, 'article') + ', ' + count(row.sourceCount, 'outlet'));
}

/** The address of an article, if a browser may go there. */
function address(url) {
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed : null;
  } catch (fault) {
    return null;
  }
}

function source(evidence) {
  const target = evidence.url ? address(evidence.url) : null;
  if (!target) return make('cite', null, evidence.article);
  const link = make('a', null, target.hostname.replace(/^www\./, ''));
  link.href = target.href;
  link.rel = 'noreferrer noopener';
  link.target = '_blank';
  return make('cite', null, link);
}

function quotation(evidence) {
  return evidence ? make('blockquote', null, evidence.sentence, ' — ', source(evidence)) : null;
}

function item(row, className, card) {
  const note = dateNote(row.when);
  return make('li', className,
    make('div', 'when', dateText(row.when), note && make('small', null, note)),
    card);
}

function eventItem(row) {
  const type = row.type.toLowerCase() + (row.mode ? ', ' + row.mode.toLowerCase() : '');
  return item(row, row.modality.toLowerCase(), make('article', null,
    make('h3', null, row.summary),
    make('span', 'badge', MODALITIES[row.modality] || row.modality.toLowerCase()),
    row.disputed ? make('span', 'badge disputed', 'reports disagree') : null,
    make('div', 'facts',
      parties(row),
      row.place ? make('span', null, 'in ' + row.place) : null,
      make('span', null, type.replaceAll('_', ' ')),
      reports(row),
      confidence(row)),
    quotation(row.evidence)));
}

function statementItem(row) {
  // words quoted in part come with their marks, words quoted as a whole without
  const words = row.kind === 'DIRECT' ? '“' + row.words + '”' : row.words;
  return item(row, 'said', make('article', null,
    make('h3', null, names([row.speaker], 'statements')),
    make('span', 'badge', QUOTES[row.kind]),
    make('p', 'words', words),
    make('div', 'facts',
      row.toWhom.length > 0 ? make('span', null, 'to ' + row.toWhom.join(', ')) : null,
      row.about.length > 0 ? make('span', null, 'about ' + row.about.join(', ')) : null,
      reports(row),
      confidence(row)),
    quotation(row.evidence)));
}

function show(rows, toItem) {
  timeline.replaceChildren();
  let title = null;
  let list = null;
  for (const row of rows) {
    if (heading(row.when) !== title) {
      title = heading(row.when);
      list = make('ol');
      timeline.append(make('section', null, make('h2', null, title), list));
    }
    list.append(toItem(row));
  }
}

function tell(text, fault) {
  message.textContent = text;
  message.className = fault ? 'fault' : '';
  message.setAttribute('role', fault ? 'alert' : 'status');
}

// The question

function questionOfAddress() {
  const given = new URLSearchParams(location.search);
  const kind = given.get('kind');
  const question = {kind: Object.hasOwn(KINDS, kind) ? kind : 'events'};
  for (const name of ['actor', 'about', 'from', 'to']) question[name] = given.get(name) || '';
  return question;
}

/** Rows for a question, in the order of time, and what they are. */
async function answer({kind, actor, about, from, to}) {
  if (kind === 'statements') {
    if (!actor) throw new Error('Whose statements? Name the speaker above.');
    return ask('/api/statements', {speaker: actor, about, from, to});
  }
  if (kind === 'meetings') return ask('/api/meetings', {actor, from, to});
  return actor ? ask('/api/timeline', {actor, from, to}) : ask('/api/highlights', {limit: String(MOST), from, to});
}

function summary(rows, {kind, actor}) {
  if (rows.length === 0) return 'Nothing found. Try other days, or another actor.';
  const counted = rows.length + ' ' + (rows.length === 1 ? KINDS[kind].one : KINDS[kind].many);
  const most = kind === 'events' && !actor && rows.length === MOST;
  return most ? 'The ' + counted + ' that most outlets report' : counted;
}

function adapt(kind) {
  const speaking = kind === 'statements';
  document.getElementById('about-field').hidden = !speaking;
  document.getElementById('actor-label').textContent = speaking ? 'Speaker' : 'Actor';
  form.elements.actor.placeholder = speaking ? 'name' : 'anybody';
}

let asked = 0;

/** Shows what the address asks for; an answer that a later question has overtaken is dropped. */
async function refresh() {
  const turn = ++asked;
  const question = questionOfAddress();
  form.elements.kind.value = question.kind;
  for (const name of ['actor', 'about', 'from', 'to']) form.elements[name].value = question[name];
  adapt(question.kind);
  tell('Looking …');
  try {
    await nameOfId('actor', question.actor);
    const rows = await answer(question);
    if (turn !== asked) return;
    show(rows, question.kind === 'statements' ? statementItem : eventItem);
    tell(summary(rows, question));
  } catch (fault) {
    if (turn !== asked) return;
    timeline.replaceChildren();
    tell(fault.message, true);
  }
}

/** Ids of the actors by the names that stand in the form: two actors may share a name. */
const ids = new Map();

/** Shows the name of an actor that the address gives by id. */
async function nameOfId(field, actor) {
  if (!/^[a-z]+:/.test(actor)) return;
  const found = (await ask('/api/actors', {q: actor})).find(candidate => candidate.id === actor);
  if (found) {
    ids.set(found.name, found.id);
    form.elements[field].value = found.name;
  }
}

function submit() {
  const question = new URLSearchParams();
  const kind = form.elements.kind.value;
  for (const name of ['kind', 'actor', 'about', 'from', 'to']) {
    const value = form.elements[name].value.trim();
    if (!value || (name === 'about' && kind !== 'statements')) continue;
    question.set(name, ids.get(value) || value);
  }
  history.pushState(null, '', '/?' + question);
  refresh();
}

async function suggest(typed) {
  if (typed.trim().length < 2) return;
  const found = await ask('/api/actors', {q: typed}).catch(() => []);
  suggestions.replaceChildren(...found.map(actor => {
    const option = make('option');
    option.value = actor.name;
    option.label = [actor.name, actor.kind.toLowerCase(), actor.country].filter(Boolean).join(', ');
    return option;
  }));
}

let typing = 0;

for (const name of ['actor', 'about']) {
  form.elements[name].addEventListener('input', event => {
    clearTimeout(typing);
    typing = setTimeout(() => suggest(event.target.value), 150);
  });
}
for (const radio of form.elements.kind) radio.addEventListener('change', submit);
form.addEventListener('submit', event => {
  event.preventDefault();
  submit();
});
addEventListener('popstate', refresh);
refresh();
