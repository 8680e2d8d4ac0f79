// Whether the folder of the server's jars must be made: its last file is missing or older than what it is made from.
def last = new File(basedir, '../../target/server/dateline-server.jar')
def sources = [new File(basedir, 'pom.xml')]
new File(basedir, 'java').eachFileRecurse { sources << it }
return sources.any { it.lastModified() > last.lastModified() }
