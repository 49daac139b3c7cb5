import type {FaqEntry} from '../../domain/model/guide.js';
import type {CopyHost, ExpandableHost} from '../base/host.js';

/** Interface between the questions and their templates. */
export interface FaqHost extends ExpandableHost, CopyHost {
  /** Questions the author wants, for readers in the region. */
  readonly questions: readonly FaqEntry[];
  /** Shows the questions held back without moving the focus: the browser's search led there. */
  reveal(): void;
}
