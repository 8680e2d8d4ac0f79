/**
 * The embedded Neo4j: a real server inside this process, with Bolt, HTTP and Neo4j Browser, in a folder of its own.
 *
 * <p>In: a {@link io.dateline.server.ServerConfig}. Out: the addresses, the user and the password. Its jars are loaded apart
 * from the application's, see {@code src/server/pom.xml}; the rest of the application talks to it over Bolt and HTTP, as it
 * does to any other server.
 *
 * <p>May use: the values of {@code model} that say what went wrong, the driver.
 */
@NullMarked
package io.dateline.server;

import org.jspecify.annotations.NullMarked;
