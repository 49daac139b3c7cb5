import type {Rule} from '../content.js';
import {quote, suggestion} from '../problem.js';
import {ownProperty} from '../shape.js';
import {inRegion} from '../../domain/situation.js';

/**
 * A deadline is told by an item that its readers see. The item has the title of the reminder, and its text goes into calendars, which know
 * no links and no emphasis.
 */
export const checkDeadline: Rule = ({guide, english, subjects}, say) => {
  const {deadline} = guide.json;
  const items = subjects.items.filter(({id}) => id === deadline?.item);
  if (deadline && !items.length) {
    const ids = subjects.items.map(({id}) => id);
    say(
      guide,
      ['deadline', 'item'],
      `${quote(deadline.item)} is not an item.${suggestion(deadline.item, ids)}`,
    );
  }
  if (deadline && items.length) {
    const untold = deadline.regions.filter(
      (region) => !items.some(({entity}) => inRegion([entity], region).length),
    );
    if (untold.length)
      say(
        guide,
        ['deadline', 'regions'],
        `The item ${quote(deadline.item)} is not for readers in ${untold.map(quote).join(', ')}. Expected the same regions.`,
      );
    const {text = '', reminder} = ownProperty(english.json.items, deadline.item) ?? {};
    if (reminder === undefined)
      say(english, ['items', deadline.item, 'reminder'], 'Missing. Expected the title of the reminder.');
    if (/[{*]/.test(text))
      say(
        english,
        ['items', deadline.item, 'text'],
        'The text goes into a calendar. Expected no braces and no asterisks.',
      );
  }
  for (const [id, words] of Object.entries(english.json.items ?? {}))
    if (words['reminder'] !== undefined && id !== deadline?.item)
      say(english, ['items', id, 'reminder'], 'Not expected here: no deadline is told by this item.');
};
