import type {ScopeItem} from '../../domain/model/guide.js';
import type {Host} from '../base/host.js';

/** Interface between the kinds of data and their templates. */
export interface ScopeHost extends Host {
  /** True in the compact form, which has no filters. */
  readonly collapsed: boolean;
  readonly shape: 'list' | 'matrix';
  /** Rows for readers in the region, group by group, before any filter. */
  readonly rows: readonly ScopeItem[];
  /** Rows that the filters leave. */
  readonly shown: readonly ScopeItem[];
  /** Platforms that any row is about. */
  readonly apps: readonly string[];
  /** Ticked platforms; none means all. */
  readonly ticked: readonly string[];
  /** True where there are enough rows to search. */
  readonly searchable: boolean;
  /** Text of the search field. */
  readonly query: string;
  /** Text that is searched for; '' finds everything. */
  readonly wanted: string;

  /** Ticks a platform, or removes its tick. */
  tick(app: string, on: boolean): void;
  search(query: string): void;
}
