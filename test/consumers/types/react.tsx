/** @jsxImportSource react */
import 'wayout/react';
import type {WayoutSteps} from 'wayout';

export const Article = () => (
  <>
    <wayout-steps
      ref={(steps: WayoutSteps | null) => console.log(steps?.problems)}
      heading-level={2}
      platform="instagram"
      className="box"
      onwayout-step={({detail, currentTarget}) => (currentTarget.device = detail.done ? 'web' : 'app')}
    >
      <p slot="note">Ask our desk.</p>
    </wayout-steps>
    <wayout-linkage share-result answers={{region: 'uk'}} onwayout-result={({detail}) => detail.objections} />
    {/* @ts-expect-error: levels are 2 to 6. */}
    <wayout-faq heading-level={7} />
    {/* @ts-expect-error: no such region. */}
    <wayout-scope region="mars" />
    {/* @ts-expect-error: a ready box says no step. */}
    <wayout-faq onwayout-ready={({detail}) => detail.step} />
    {/* @ts-expect-error: a member that only the package uses. */}
    <wayout-steps embedded />
  </>
);
