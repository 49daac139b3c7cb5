import {testMistakes} from '../planted.js';

// Planted mistakes: events that cannot have been so, or that stand where nobody looks for them.
testMistakes([
  {
    title: 'reports an event without a date',
    changes: [['guide', 'events.1.date']],
    says: ['nothing/guide.json events[1].date: Missing. Expected a date, or "open" where the point is open.'],
  },
  {
    title: 'reports a point that is neither open nor has a date',
    changes: [['guide', 'events.3.open', false]],
    says: ['nothing/guide.json events[3].date: Missing. Expected a date, or "open" where the point is open.'],
  },
  {
    title: 'reports an open point with a date',
    changes: [['guide', 'events.3.date', '2026-10']],
    says: [
      'nothing/guide.json events[3].date: Not expected where "open" is true: what has a date has happened.',
    ],
  },
  {
    title: 'reports an open point with the end of a span',
    changes: [['guide', 'events.3.until', '2026-10']],
    says: ['nothing/guide.json events[3].until: Not expected without "date", where the span begins.'],
  },
  {
    title: 'reports a span that ends before it began',
    changes: [['guide', 'events.2.until', '2026-04-14']],
    says: [
      'nothing/guide.json events[2].until: "2026-04-14" is not after "2026-04-15". Expected the end of the span.',
    ],
  },
  {
    title: 'reports a span that ends on the day on which it began',
    changes: [['guide', 'events.2.until', '2026-04-15']],
    says: [
      'nothing/guide.json events[2].until: "2026-04-15" is not after "2026-04-15". Expected the end of the span.',
    ],
  },
  {
    title: 'reports a span that ends in the month it began in, as nobody could tell whether that is later',
    changes: [['guide', 'events.2.until', '2026-04']],
    says: [
      'nothing/guide.json events[2].until: "2026-04" is not after "2026-04-15". Expected the end of the span.',
    ],
  },
  {
    title: 'accepts a span of years',
    changes: [
      ['guide', 'events.0.date', '2023'],
      ['guide', 'events.0.until', '2024'],
    ],
    says: [],
  },
  {
    title: 'reports an event on a day that is not in the calendar, and nothing about its order',
    changes: [['guide', 'events.1.date', '2025-02-30']],
    says: ['nothing/guide.json events[1].date: "2025-02-30" is not in the calendar.'],
  },
  {
    title: 'reports an event with a date in words',
    changes: [['guide', 'events.2.date', 'April 2026']],
    says: [
      'nothing/guide.json events[2].date: "April 2026" is not a year, a month or a day, such as "2026", "2026-11" or "2026-11-22".',
    ],
  },
  {
    title: 'reports an event in the future',
    changes: [
      ['guide', 'events.2.date', '2026-12'],
      ['guide', 'events.2.until'],
    ],
    says: ['nothing/guide.json events[2].date: "2026-12" is in the future. Today is "2026-11-22".'],
  },
  {
    title: 'reports the end of a span in the future',
    changes: [['guide', 'events.2.until', '2027']],
    says: ['nothing/guide.json events[2].until: "2027" is in the future. Today is "2026-11-22".'],
  },
  {
    title: 'reports one event that stands too early once, and nothing of those after it',
    changes: [['guide', 'events.0.date', '2026-06']],
    says: ['nothing/guide.json events[1].date: "2025-05-27" is before "2026-06". Expected the oldest first.'],
  },
  {
    title: 'reports one event that stands too late once, and nothing of those after it',
    changes: [['guide', 'events.2.date', '2024-01']],
    says: ['nothing/guide.json events[2].date: "2024-01" is before "2025-05-27". Expected the oldest first.'],
  },
  {
    title: 'lets a month stand before and after its own days',
    changes: [
      ['guide', 'events.0.date', '2026-04-10'],
      ['guide', 'events.1.date', '2026-04'],
    ],
    says: [],
  },
  {
    title: 'does not lose the day before a month',
    changes: [
      ['guide', 'events.0.date', '2026-04-16'],
      ['guide', 'events.1.date', '2026-04'],
    ],
    says: [
      'nothing/guide.json events[2].date: "2026-04-15" is before "2026-04-16". Expected the oldest first.',
    ],
  },
  {
    title: 'reports an event after an open point',
    changes: [
      ['guide', 'events.2', {id: 'ruling', open: true}],
      ['guide', 'events.3', {id: 'talks', date: '2026-04'}],
    ],
    says: ['nothing/guide.json events[3]: "ruling" before this is open. Expected what is open last.'],
  },
  {
    title: 'reports a place that is not a country',
    changes: [['guide', 'events.1.place', 'Germany']],
    says: [
      'nothing/guide.json events[1].place: "Germany" is not "EU" or a country in two capitals, such as "DE".',
    ],
  },
]);
