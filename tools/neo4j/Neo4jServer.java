import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.fs.FileUtils;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j Community server with Bolt alone, on this machine alone.
 *
 * Arguments: the folder of its data, its port (0: a free one), whether to "keep" or "delete" the
 * folder at the end, a file with further settings. With NEO4J_PASSWORD in the environment only
 * NEO4J_USERNAME (else "neo4j") may log in; without it anyone on this machine may.
 *
 * It ends when its standard input does, so that it cannot outlive the program that started it,
 * however that one ended.
 */
class Neo4jServer {
    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]);
        int port = Integer.parseInt(arguments[1]);
        boolean keepsHome = arguments[2].equals("keep");
        String password = System.getenv().getOrDefault("NEO4J_PASSWORD", "");
        String username = System.getenv().getOrDefault("NEO4J_USERNAME", "neo4j");

        DatabaseManagementService service = new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(Path.of(arguments[3]))
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                .setConfig(GraphDatabaseSettings.auth_enabled, !password.isEmpty())
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(service, home, keepsHome)));

        if (!password.isEmpty()) {
            // An embedded transaction needs no log-in, and no change of an initial password.
            service.database("system").executeTransactionally(
                    "CREATE OR REPLACE USER $username SET PASSWORD $password CHANGE NOT REQUIRED",
                    Map.of("username", username, "password", password));
        }
        System.out.println("ready " + boltPort(service));

        while (System.in.read() >= 0) {
            // The input is ignored: only its end counts.
        }
        System.exit(0);
    }

    private static int boltPort(DatabaseManagementService service) {
        return ((GraphDatabaseAPI) service.database("neo4j"))
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
    }

    private static void close(DatabaseManagementService service, Path home, boolean keepsHome) {
        service.shutdown();
        if (keepsHome) return;
        try {
            FileUtils.deleteDirectory(home);
        } catch (IOException exception) {
            System.err.println(exception);
        }
    }
}
