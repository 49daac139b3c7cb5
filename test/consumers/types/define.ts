/** `import 'wayout/define'` alone brings the types of tags, properties and events. */
import 'wayout/define';
import {advise, questionFlow} from 'wayout/linkage';
import linkage from 'wayout/data/meta-ai/linkage.json' with {type: 'json'};
import {renderElement} from 'wayout/render';
import {checkContent} from 'wayout/check';

const steps = document.createElement('wayout-steps');
steps.headingLevel = 2;
steps.headingLevel = '2';
steps.region = 'uk';
steps.staleAfter = 90;
steps.staleAfter = 'never';
steps.loading = null;
// @ts-expect-error: levels are 2 to 6.
steps.headingLevel = 7;
// @ts-expect-error: no such region.
steps.region = 'mars';
// @ts-expect-error: a member that only the package uses.
steps.tick;
// @ts-expect-error: a member of the base that only the package uses.
steps.attach;
// @ts-expect-error: a protected member, which nobody overrides.
steps.author;

document.querySelector('wayout-linkage')!.answers = {region: 'uk', use: ['instagram']};

const ids: string[] = [];
steps.addEventListener('wayout-step', ({detail}) => ids.push(detail.step));
document.addEventListener('wayout-result', ({detail}) => ids.push(String(detail.objections)));
window.addEventListener('wayout-open', (event) => {
  event.preventDefault();
  ids.push(event.detail.host);
});
// @ts-expect-error: a ready box says no step.
document.addEventListener('wayout-ready', ({detail}) => ids.push(detail.step));

ids.push(questionFlow({}, linkage).open ?? '', advise({}, linkage).headline);
ids.push(
  await renderElement('steps', {
    format: 'snippet',
    mount: 'div',
    onProblem: ({message}) => ids.push(message),
  }),
);
ids.push(...(await checkContent('content')).problems.map(({file}) => file));
