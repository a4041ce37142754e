/** A part of a graph on which answers depend, such as the edges of one node over one relationship. */
export class Place {
  /** The number of the change that last touched it; 0 if none has since it is followed. */
  changedAt = 0;
  /** The number of the read set that has got it last. */
  addedTo = 0;
}
