"""What networkx reads: the input is {"cyjs": …, "nodelink": …}, each a parsed file."""

import json
import sys

import networkx


def facts(graph):
    return {
        "nodes": {id: node["label"] for id, node in graph.nodes(data=True)},
        "edges": {
            key: [start, end, edge["label"]]
            for start, end, key, edge in graph.edges(keys=True, data=True)
        },
        "graph": graph.graph,
        "directed": graph.is_directed(),
        "multigraph": graph.is_multigraph(),
    }


files = json.load(sys.stdin)
print(
    json.dumps(
        {
            "cyjs": facts(networkx.cytoscape_graph(files["cyjs"])),
            "nodelink": facts(networkx.node_link_graph(files["nodelink"], edges="links")),
        }
    )
)
