/** What the greeting above the button says besides the clinic's own words. */
export interface TeaserWords {
  /** Takes it away. */
  readonly dismiss: string;
}
