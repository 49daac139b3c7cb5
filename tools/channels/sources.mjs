/** Sources of the facts about other people's systems, as links that name their target. */
const link = (address, text) => `<a href="${address}">${text}</a>`;

const wordpress = 'https://github.com/WordPress/wordpress-develop/blob/trunk/src/wp-includes';
const apple = 'https://developer.apple.com/documentation/applenews';

export const sources = {
  kses: link(`${wordpress}/kses.php`, 'WordPress’ list of allowed HTML'),
  capabilities: link(`${wordpress}/capabilities.php`, 'WordPress’ capabilities'),
  autop: link(`${wordpress}/formatting.php`, 'WordPress’ formatting'),
  drupal: link(
    'https://github.com/drupal/drupal/blob/11.x/core/modules/filter/src/Plugin/Filter/FilterHtml.php',
    'Drupal’s filter',
  ),
  drupalFormats: link(
    'https://github.com/drupal/drupal/blob/11.x/core/profiles/standard/config/install/filter.format.full_html.yml',
    'Drupal’s text format “Full HTML”',
  ),
  ghost: link(
    'https://github.com/TryGhost/Koenig/blob/main/packages/kg-default-nodes/src/nodes/html/html-renderer.ts',
    'Ghost’s renderer of HTML cards',
  ),
  ghostVisibility: link('https://docs.ghost.org/admin-api/posts/card-visibility', 'Ghost on who sees a card'),
  ckeditor: link(
    'https://ckeditor.com/docs/ckeditor5/latest/features/html/general-html-support.html',
    'CKEditor on General HTML Support',
  ),
  arcEmbeds: link(
    'https://dev.arcxp.com/composer/developer-docs/technical-specifications-for-custom-embeds-power-up-in-composer',
    'Arc XP on custom embeds',
  ),
  arcBody: link(
    'https://www.npmjs.com/package/@arc-core-components/feature_article-body',
    'Arc XP’s component for article bodies',
  ),
  ampTags: link(
    'https://github.com/ampproject/amphtml/blob/main/docs/spec/amp-tag-addendum.md',
    'AMP’s list of allowed tags',
  ),
  ampRules: link(
    'https://github.com/ampproject/amphtml/blob/main/validator/validator-main.protoascii',
    'the rules of AMP’s validator',
  ),
  ampFrames: link('https://amp.dev/documentation/components/amp-iframe', 'AMP on frames'),
  appleHtml: link(`${apple}/using-html-with-apple-news-format`, 'Apple on HTML in Apple News Format'),
  rss: link(
    'https://www.rssboard.org/rss-profile#namespace-elements-content-encoded',
    'the RSS profile on content:encoded',
  ),
  msn: link(
    'https://support.microsoft.com/ko-kr/topic/how-to-display-inline-media-and-embeds-on-msn-615e54ac-2249-4b6e-a1ca-fa552eb1f753',
    'Microsoft on feeds for MSN (in Korean)',
  ),
  mailLists: link('https://www.caniemail.com/features/html-lists/', 'Can I email on lists'),
};
