const dayInMilliseconds = 86_400_000;

/** Days since a day (`YYYY-MM-DD`), if they exceed a limit in days. */
export function overdue(day: string, limit: number): number | undefined {
  const age = Math.floor((Date.now() - Date.parse(day)) / dayInMilliseconds);
  return age > limit ? age : undefined;
}
