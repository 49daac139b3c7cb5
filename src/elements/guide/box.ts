import type {CSSResultGroup} from 'lit';
import type {Plan} from '../../domain/plan.js';
import {linkageSentences} from '../linkage/body.js';
import {guideBody} from './body.js';
import type {GuideHost} from './host.js';
import {overview} from './overview.js';
import {guideStyles} from './styles.js';
import {overviewStyles} from './overview-styles.js';

/** Template of the whole box: with the advice on accounts where the guide has some. Scripts for one guide hold one of the two. */
export const bodyOf = (host: GuideHost, plan: Plan): unknown =>
  host.pack.linkage ? guideBody(host, plan) : overview(host);

/** Ids of the sentences of the advice, for the sources panel. */
export const adviceIn = (host: GuideHost): readonly string[] =>
  host.pack.linkage ? linkageSentences(host) : [];

/** Ids of the panels that `display=full` opens, in a box of either kind. */
export const panels = ['steps', 'scope', 'faq', 'timeline'];

/** Styles of a box of either kind. */
export const boxStyles: CSSResultGroup = [guideStyles, overviewStyles];
