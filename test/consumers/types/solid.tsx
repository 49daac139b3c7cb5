/** @jsxImportSource solid-js */
import 'wayout/solid';

export const Article = () => (
  <>
    <wayout-steps
      heading-level={2}
      attr:platform="instagram"
      class="box"
      on:wayout-step={({detail, currentTarget}) => (currentTarget.device = detail.done ? 'web' : 'app')}
    >
      <p slot="note">Ask our desk.</p>
    </wayout-steps>
    <wayout-linkage prop:answers={{region: 'uk'}} />
    {/* @ts-expect-error: levels are 2 to 6. */}
    <wayout-faq heading-level={7} />
    {/* @ts-expect-error: no such view. */}
    <wayout-scope attr:view="table" />
  </>
);
