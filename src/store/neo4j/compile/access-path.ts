/** How the rows of a root list are found. */
export interface AccessPath {
  /** The index of the anchor of the filter from which they are found, if it has any. */
  readonly anchor: number;
  /** Whether those of a page are found along the index of its order, testing each until the page is full. */
  readonly walks: boolean;
}

export const FIRST_ANCHOR: AccessPath = { anchor: 0, walks: false };
