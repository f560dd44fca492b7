/** What the map of the body says in one language. */
export interface BodyMapWords {
  /** For a screen reader: what the drawing is. */
  readonly name: string;
  /** Under the two figures. */
  readonly front: string;
  readonly back: string;
}
