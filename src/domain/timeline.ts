/** Something that happened, or a point that is open. */
export interface TimelineEvent {
  id: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Absent where the point is open. */
  date?: string;
  /** Last day of a span, as `date`. */
  until?: string;
  /** `EU` or a country by ISO 3166. */
  place?: string;
  /** It did not happen, or is not decided. */
  open?: boolean;
}
