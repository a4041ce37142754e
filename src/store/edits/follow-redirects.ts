import type {
  ConnectEdit,
  DisconnectEdit,
  Edit,
  EditedEnd,
  EditedSource,
  EditedValues,
  NodeEdit,
} from '../../model/edit.js';
import type { GraphModel, Relationship } from '../../model/graph-model.js';
import { currentId, type Redirects } from '../../model/redirects.js';
import { edgeProperties } from '../../model/edge-properties.js';

/** Edits with the ids of merged nodes replaced, except where one is itself deleted, merged or restored. */
export function followRedirects(
  redirects: Redirects,
  edits: readonly Edit[],
  model: GraphModel,
): readonly Edit[] {
  if (redirects.size === 0) return edits;
  const followed = new FollowedEdits(redirects, model);
  return edits.map((edit) => {
    switch (edit.kind) {
      case 'node':
        return followed.node(edit);
      case 'connect':
        return followed.connect(edit);
      case 'disconnect':
        return followed.disconnect(edit);
      case 'delete':
      case 'merge':
      case 'undo merge':
        return edit;
    }
  });
}

class FollowedEdits {
  readonly #redirects: Redirects;
  readonly #model: GraphModel;
  /** Edges refer to the edits of nodes by their identity. */
  readonly #nodes = new Map<NodeEdit, NodeEdit>();

  constructor(redirects: Redirects, model: GraphModel) {
    this.#redirects = redirects;
    this.#model = model;
  }

  node(edit: NodeEdit): NodeEdit {
    const known = this.#nodes.get(edit);
    if (known !== undefined) return known;
    const id = edit.id === undefined ? undefined : this.#follow(edit.id);
    const node = { ...edit, id, sources: this.#sources(edit.sources) };
    this.#nodes.set(edit, node);
    return node;
  }

  connect(edit: ConnectEdit): ConnectEdit {
    return {
      ...edit,
      near: this.#end(edit.near),
      far: this.#follow(edit.far),
      properties: this.#values(edit.relationship, edit.properties),
      sources: this.#sources(edit.sources),
    };
  }

  disconnect(edit: DisconnectEdit): DisconnectEdit {
    return {
      ...edit,
      near: this.#end(edit.near),
      far: edit.far === undefined ? undefined : this.#follow(edit.far),
      key: this.#values(edit.relationship, edit.key),
    };
  }

  #follow(id: string): string {
    return currentId(this.#redirects, id);
  }

  #end(end: EditedEnd): EditedEnd {
    return typeof end === 'string' ? this.#follow(end) : this.node(end);
  }

  #sources(sources: readonly EditedSource[]): readonly EditedSource[] {
    return sources.map((each) => ({ ...each, source: this.#follow(each.source) }));
  }

  #values(relationship: Relationship, values: EditedValues): EditedValues {
    const declared = edgeProperties(this.#model, relationship);
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => {
        const isId = declared.get(name)?.type.kind === 'Reference' && typeof value === 'string';
        return [name, isId ? this.#follow(value) : value];
      }),
    );
  }
}
