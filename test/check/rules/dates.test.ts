import {testMistakes} from '../planted.js';

// Planted mistakes: days that cannot be.
testMistakes([
  {
    title: 'reports a review in the future',
    changes: [['guide', 'review.checked', '2026-11-23']],
    says: ['nothing/guide.json review.checked: "2026-11-23" is in the future. Today is "2026-11-22".'],
  },
  {title: 'accepts a review of today', changes: [['guide', 'review.checked', '2026-11-22']], says: []},
  {
    title: 'reports a review on a day that is not in the calendar',
    changes: [['guide', 'review.checked', '2026-02-29']],
    says: ['nothing/guide.json review.checked: "2026-02-29" is not in the calendar.'],
  },
  {
    title: 'accepts the leap day of a leap year',
    changes: [['guide', 'review.checked', '2024-02-29']],
    says: [],
  },
  {
    title: 'reports the leap day of a year that is none',
    changes: [['sources', 'sources.daily.date', '1900-02-29']],
    says: ['nothing/sources.json sources.daily.date: "1900-02-29" is not in the calendar.'],
  },
  {
    title: 'reports a review that is a month',
    changes: [['guide', 'review.checked', '2026-11']],
    says: ['nothing/guide.json review.checked: "2026-11" is not a day such as "2026-11-22".'],
  },
  {
    title: 'reports a review that is due before the last one',
    changes: [['guide', 'review.due', '2026-10-31']],
    says: ['nothing/guide.json review.due: "2026-10-31" is before the day of the check, "2026-11-01".'],
  },
  {
    title: 'accepts a review that is due again on the same day',
    changes: [['guide', 'review.due', '2026-11-01']],
    says: [],
  },
  {
    title: 'counts no days up to a review that is due on no day',
    changes: [
      ['guide', 'review.due', '2027-06-31'],
      ['guide', 'review.staleAfter', 30],
    ],
    says: ['nothing/guide.json review.due: "2027-06-31" is not in the calendar.'],
  },
  {
    title: 'counts no days from a check that was on no day',
    changes: [
      ['guide', 'review.checked', '2026-02-30'],
      ['guide', 'review.staleAfter', 30],
    ],
    says: ['nothing/guide.json review.checked: "2026-02-30" is not in the calendar.'],
  },
  {
    title: 'reports a review that is due when all facts count as old',
    changes: [['guide', 'review.staleAfter', 180]],
    says: [
      'nothing/guide.json review.due: "2027-05-01" is more than 180 days after the check. By then the box calls some of its facts old.',
    ],
  },
  {
    title: 'reports a review that is due when the first facts count as old',
    changes: [['guide', 'review.staleAfter', {links: 180, steps: 181, background: 365}]],
    says: [
      'nothing/guide.json review.due: "2027-05-01" is more than 180 days after the check. By then the box calls some of its facts old.',
    ],
  },
  {
    title: 'accepts a review on the last day on which nothing counts as old',
    changes: [['guide', 'review.staleAfter', {links: 181, steps: 181, background: 365}]],
    says: [],
  },
  {
    title: 'reports a due day that is not in the calendar',
    changes: [['guide', 'review.due', '2027-06-31']],
    says: ['nothing/guide.json review.due: "2027-06-31" is not in the calendar.'],
  },
  {
    title: 'reports a newest text from the future',
    changes: [['guide', 'review.newest', '2026-12-01']],
    says: ['nothing/guide.json review.newest: "2026-12-01" is in the future. Today is "2026-11-22".'],
  },
  {
    title: 'reports evidence that was checked in the future',
    changes: [['sources', 'evidence.steps/email.checked', '2027-01-01']],
    says: [
      'nothing/sources.json evidence["steps/email"].checked: "2027-01-01" is in the future. Today is "2026-11-22".',
    ],
  },
  {
    title: 'reports evidence that was checked on no day',
    changes: [['sources', 'evidence.steps/email.checked', 'yesterday']],
    says: [
      'nothing/sources.json evidence["steps/email"].checked: "yesterday" is not a day such as "2026-11-22".',
    ],
  },
  {
    title: 'reports a label that was seen in the future',
    changes: [['labels', 'labels.send.de.seen', '2026-12']],
    says: ['nothing/labels.json labels.send.de.seen: "2026-12" is in the future. Today is "2026-11-22".'],
  },
  {
    title: 'accepts a label that was seen this month',
    changes: [['labels', 'labels.send.de.seen', '2026-11']],
    says: [],
  },
  {
    title: 'reports a label that was seen in month thirteen',
    changes: [['labels', 'labels.send.de.seen', '2025-13']],
    says: ['nothing/labels.json labels.send.de.seen: "2025-13" is not in the calendar.'],
  },
  {
    title: 'reports a path that was seen in the future',
    changes: [['guide', 'controls.0.paths.0.seen', '2027-01']],
    says: [
      'nothing/guide.json controls[0].paths[0].seen: "2027-01" is in the future. Today is "2026-11-22".',
    ],
  },
  {
    title: 'reports a path that was seen in a year',
    changes: [['guide', 'controls.0.paths.0.seen', '2026']],
    says: ['nothing/guide.json controls[0].paths[0].seen: "2026" is not a month such as "2026-11".'],
  },
  {
    title: 'reports an event from the future, and the end of one that goes on',
    changes: [
      ['guide', 'events.1.date', '2026-11-23'],
      ['guide', 'events.2.date', '2026-11-24'],
      ['guide', 'events.2.until', '2027'],
    ],
    says: [
      'nothing/guide.json events[1].date: "2026-11-23" is in the future. Today is "2026-11-22".',
      'nothing/guide.json events[2].date: "2026-11-24" is in the future. Today is "2026-11-22".',
      'nothing/guide.json events[2].until: "2027" is in the future. Today is "2026-11-22".',
    ],
  },
  {
    title: 'reports a source from the future',
    changes: [['sources', 'sources.daily.date', '2027']],
    says: ['nothing/sources.json sources.daily.date: "2027" is in the future. Today is "2026-11-22".'],
  },
  {
    title: 'reports a source with a date in words',
    changes: [['sources', 'sources.daily.date', 'May 2026']],
    says: [
      'nothing/sources.json sources.daily.date: "May 2026" is not a year, a month or a day, such as "2026", "2026-11" or "2026-11-22".',
    ],
  },
]);
