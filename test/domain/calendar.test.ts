import assert from 'node:assert/strict';
import {test} from 'node:test';
import ICAL from 'ical.js';
import {daysIn, monthsAfter, reminderFile, writtenDay, type Day} from '../../src/domain/calendar.js';

const after = (day: string, months: number) =>
  writtenDay(monthsAfter(day.split('-').map(Number) as unknown as Day, months));

test('a month ends on the same day of the next, or on that month’s last', () => {
  for (const [day, months, last] of [
    ['2026-11-30', 1, '2026-12-30'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2100-01-30', 1, '2100-02-28'],
    ['2000-01-30', 1, '2000-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-08-31', 3, '2026-11-30'],
    ['2026-12-01', 13, '2028-01-01'],
  ] as const)
    assert.equal(after(day, months), last, day);
});

test('months are as long as in the calendar', () => {
  for (const year of [1900, 2000, 2026, 2028, 2100])
    for (let month = 1; month <= 12; month++)
      assert.equal(daysIn(year, month), new Date(Date.UTC(year, month, 0)).getUTCDate(), `${year}-${month}`);
});

const summary = 'Hat Nichts geantwortet; wenn nicht, beschweren\\klagen 🙂?';
const description = `Zeile eins,\nZeile zwei; ${'Überprüfung der Ansprüche – 例え話 🙂 '.repeat(20)}`;
const file = reminderFile([2026, 11, 30], [2026, 12, 30], 'nothing', summary, description);

test('a parser of calendars finds one event on the day, with its words as they were', () => {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
  assert.ok(calendar.getFirstPropertyValue('prodid'));
  const [event, ...others] = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  assert.equal(others.length, 0);
  assert.equal(event!.summary, summary);
  assert.equal(event!.description, description);
  assert.equal(event!.uid, 'wayout-nothing-20261230');
  assert.deepEqual([event!.startDate.isDate, event!.startDate.toString()], [true, '2026-12-30']);
  assert.equal(String(event!.component.getFirstPropertyValue('dtstamp')), '2026-11-30T00:00:00Z');
});

test('lines end with CRLF and have 75 octets at most', () => {
  assert.ok(file.endsWith('END:VCALENDAR\r\n'));
  assert.equal(file.replaceAll('\r\n', '').search(/[\r\n]/), -1);
  for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
});
