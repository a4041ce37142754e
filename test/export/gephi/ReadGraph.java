import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * Opens files in Gephi, without its windows, and prints for each, in a line of JSON, what Gephi
 * has then. Strings are written in full, so that JSON's reader gives back what Gephi holds.
 */
public final class ReadGraph {
  public static void main(String[] files) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err); // Gephi talks
    Logger.getLogger("").setLevel(Level.SEVERE);
    for (String file : files) out.println(read(new File(file)));
    System.exit(0); // Gephi's threads go on
  }

  private static String read(File file) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(file);
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    container.getLoader().setAutoScale(false); // places as they are written
    StringBuilder issues = new StringBuilder();
    for (Issue issue : container.getReport().getIssuesList(1000)) {
      separate(issues).append(quote(issue.getMessage()));
    }
    importer.process(container, new DefaultProcessor(), workspace);
    GraphModel model =
        Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    Graph graph = model.getGraph();
    boolean isDynamic = model.isDynamic();
    StringBuilder nodes = new StringBuilder();
    for (Node node : graph.getNodes().toArray()) {
      separate(nodes).append("{\"id\":").append(quote(node.getId()))
          .append(",\"label\":").append(quote(node.getLabel()))
          .append(",\"x\":").append(node.x()).append(",\"y\":").append(node.y())
          .append(",\"size\":").append(node.size())
          .append(",\"color\":").append(quote(String.format("#%06x", node.getRGBA() & 0xffffff)))
          .append(describe(node));
    }
    StringBuilder edges = new StringBuilder();
    for (Edge edge : graph.getEdges().toArray()) {
      separate(edges).append("{\"id\":").append(quote(edge.getId()))
          .append(",\"from\":").append(quote(edge.getSource().getId()))
          .append(",\"to\":").append(quote(edge.getTarget().getId()))
          .append(",\"label\":").append(quote(edge.getLabel()))
          .append(",\"kind\":").append(quote(edge.getTypeLabel()))
          .append(",\"directed\":").append(edge.isDirected())
          .append(describe(edge));
    }
    projects.closeCurrentProject();
    return "{\"dynamic\":" + isDynamic + ",\"issues\":[" + issues + "]"
        + ",\"nodes\":[" + nodes + "],\"edges\":[" + edges + "]}";
  }

  /** When an element is there, and its other values as texts. */
  private static String describe(Element element) {
    StringBuilder values = new StringBuilder();
    for (Column column : element.getAttributeColumns()) {
      Object value = element.getAttribute(column);
      if (value == null || column.isProperty()) continue;
      separate(values).append(quote(column.getId())).append(':').append(write(value));
    }
    Interval time = element.getTimeBounds();
    String span = time == null ? "null" : "[" + bound(time.getLow()) + "," + bound(time.getHigh()) + "]";
    return ",\"span\":" + span + ",\"values\":{" + values + "}}";
  }

  private static String write(Object value) {
    if (!(value instanceof Object[] list)) return quote(value);
    StringBuilder texts = new StringBuilder();
    for (Object one : list) separate(texts).append(quote(one));
    return "[" + texts + "]";
  }

  private static String bound(double instant) {
    return Double.isInfinite(instant) ? "null" : String.format("%.0f", instant);
  }

  private static StringBuilder separate(StringBuilder list) {
    return list.isEmpty() ? list : list.append(',');
  }

  private static String quote(Object value) {
    if (value == null) return "null";
    StringBuilder text = new StringBuilder("\"");
    for (char unit : value.toString().toCharArray()) {
      if (unit < ' ' || unit == '"' || unit == '\\') text.append(String.format("\\u%04x", (int) unit));
      else text.append(unit);
    }
    return text.append('"').toString();
  }
}
