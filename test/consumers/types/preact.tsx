/** @jsxImportSource preact */
import 'wayout/preact';

export const Article = () => (
  <>
    <wayout-steps heading-level="2" class="box" lang="de" onwayout-done={({detail}) => detail.guide.length}>
      <p slot="note">Ask our desk.</p>
    </wayout-steps>
    <wayout-linkage share-result answers={{region: 'uk'}} />
    {/* @ts-expect-error: levels are 2 to 6. */}
    <wayout-faq heading-level={7} />
    {/* @ts-expect-error: no such theme. */}
    <wayout-timeline theme="sepia" />
  </>
);
