/** Walks what the parser makes of a module. */

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

// The parser gives every node a place.
export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** A node and all below it, but for nodes of one type. */
export function* nodesOf(node: Node, leftOut?: string): Generator<Node> {
  if (node.type === leftOut) return;
  yield node;
  for (const child of Object.values(node).flat()) if (isNode(child)) yield* nodesOf(child, leftOut);
}
