/** Ids of panels, as a set that can only be asked. */
export type Panels = Pick<ReadonlySet<string>, 'has'>;

/** Set of panels that holds every id. */
export const everyPanel: Panels = {has: () => true};
