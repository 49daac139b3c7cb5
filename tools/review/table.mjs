/** Table of Markdown. Cells that hold a vertical line have to escape it themselves. */
export const table = (heads, rows) =>
  [heads, heads.map(() => '-'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
