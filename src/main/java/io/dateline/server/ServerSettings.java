package io.dateline.server;

import java.net.URI;

/** The configuration of the server, written anew at each start. */
final class ServerSettings {
    private ServerSettings() {}

    static String text(ServerConfig config, int boltPort, int httpPort, String host, URI httpUri) {
        return """
                # Written at each start of the embedded database; changes are lost.
                server.default_listen_address=%1$s
                server.default_advertised_address=%2$s
                server.bolt.enabled=true
                server.bolt.listen_address=:%3$d
                server.http.enabled=true
                server.http.listen_address=:%4$d
                server.https.enabled=false

                # Who may do what. The guide and the style of Browser are loaded before signing in.
                dbms.security.auth_enabled=%5$b
                dbms.security.http_auth_allowlist=/,/browser.*,/dateline/.*
                dbms.security.http_access_control_allow_origin=%6$s
                dbms.security.allow_csv_import_from_file_urls=false
                internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0

                # Nothing is sent to anybody: Browser's page may load nothing from outside and talk to databases only.
                dbms.security.http_static_content_security_policy_header=default-src 'self'; script-src 'self'; \
                img-src 'self' data:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; base-uri 'none'; \
                object-src 'none'; frame-ancestors 'none'; connect-src 'self' ws: wss: http://%7$s:%3$d
                dbms.usage_report.enabled=false
                client.allow_telemetry=false

                # Neo4j Browser
                server.unmanaged_extension_classes=io.dateline.server.inside=/dateline
                browser.post_connect_cmd=style %6$s/dateline/style.grass; guide %6$s/dateline/guide.html
                browser.remote_content_hostname_whitelist=%2$s

                # Small and quick: it shares a machine with the language models.
                server.memory.pagecache.size=128m
                db.tx_log.preallocate=false
                db.tx_log.rotation.retention_policy=keep_none
                internal.dbms.bolt.netty_server_shutdown_quiet_period=0
                """.formatted(
                config.listenAddress(), host, boltPort, httpPort, config.authentication(), httpUri, httpUri.getHost());
    }
}
