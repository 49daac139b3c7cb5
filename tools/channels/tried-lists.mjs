/** Lists of ad blockers that test/survival/filters.test.ts tries on every mount and script. The embed builder names them. */
export const triedLists = {
  names: ['EasyList', 'EasyPrivacy', 'uBlock’s own filters'],
  origin: 'Debian’s uBlock Origin 1.67.0, of October 2025,',
};
