"""Reads a graph with a library of Python and prints what the library holds.

In: {"reader": "networkx" or "igraph", "format": "gexf" or "graphml", "text": ...}
Out: {"nodes": [{"id", ...}], "edges": [{"id", "from", "to", ...}]}, with all attributes.
"""

import json
import math
import sys
import tempfile


def read_networkx(path, extension):
    import networkx

    read = networkx.read_gexf if extension == "gexf" else networkx.read_graphml
    graph = read(path)
    nodes = [{"id": id, **data} for id, data in graph.nodes(data=True)]
    edges = []
    if graph.number_of_edges() > 0:
        edges = [
            {**data, "id": key, "from": start, "to": end}
            for start, end, key, data in graph.edges(keys=True, data=True)
        ]
    return {"nodes": nodes, "edges": edges}


def read_igraph(path):
    import igraph

    graph = igraph.Graph.Read_GraphML(path)
    ids = graph.vs["id"] if graph.vcount() > 0 else []
    nodes = [known(vertex.attributes()) for vertex in graph.vs]
    edges = [
        {**known(edge.attributes()), "from": ids[edge.source], "to": ids[edge.target]}
        for edge in graph.es
    ]
    return {"nodes": nodes, "edges": edges}


def known(values):
    """igraph gives a value to every attribute of every node; JSON has no word for NaN."""
    return {
        name: value
        for name, value in values.items()
        if value != "" and not (isinstance(value, float) and math.isnan(value))
    }


request = json.load(sys.stdin)
with tempfile.NamedTemporaryFile("w", encoding="utf-8", newline="") as file:
    file.write(request["text"])
    file.flush()
    if request["reader"] == "networkx":
        graph = read_networkx(file.name, request["format"])
    else:
        graph = read_igraph(file.name)
json.dump(graph, sys.stdout)
