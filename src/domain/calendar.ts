// No code here knows what day it is.

/** Year, month from 1, and day of the month. */
export type Day = readonly [year: number, month: number, date: number];

/** Number of days in a month from 1 to 12. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 || (year % 100 === 0 && year % 400) ? 28 : 29;
  // Long and short months take turns, and once more from August on.
  return 30 + ((month + (month >> 3)) % 2);
}

/**
 * Last day of a period of months: the same day of a later month, or that month’s last where it has no such day. Source: Regulation (EEC,
 * Euratom) No 1182/71, Article 3(2)(c), by which EU law counts.
 */
export function monthsAfter([year, month, date]: Day, months: number): Day {
  const count = month - 1 + months;
  const [later, its] = [year + Math.floor(count / 12), (count % 12) + 1];
  return [later, its, Math.min(date, daysIn(later, its))];
}

/** Writes a day as `2026-11-22`, or with another sign between its parts. */
export const writtenDay = (day: Day, between = '-'): string =>
  day.map((part) => String(part).padStart(2, '0')).join(between);

/** Text as a value of iCalendar (RFC 5545, 3.3.11). */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

/**
 * Reminder for a whole day as a file for calendars (iCalendar, RFC 5545). Lines may have 75 octets (3.1): 18 characters have 72 in UTF-8
 * at most, and each further line begins with a space.
 * @param today day on which it is made.
 * @param name of the reminder, unique with its day: a second file replaces the first in a calendar.
 */
export const reminderFile = (
  today: Day,
  day: Day,
  name: string,
  summary: string,
  description: string,
): string =>
  `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Wayout//EN
BEGIN:VEVENT
UID:wayout-${name}-${writtenDay(day, '')}
DTSTAMP:${writtenDay(today, '')}T000000Z
DTSTART;VALUE=DATE:${writtenDay(day, '')}
SUMMARY:${escaped(summary)}
DESCRIPTION:${escaped(description)}
END:VEVENT
END:VCALENDAR
`
    .replace(/.{18}(?=.)/gu, '$&\n ')
    .replaceAll('\n', '\r\n');
