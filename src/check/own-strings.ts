/**
 * Interface strings that a guide may say otherwise, by their English text: those that speak of objections, forms and accounts, which
 * another guide has others of. A value in them is `{0}`.
 */
export const ownStrings: readonly string[] = [
  'Compared with these sources on {0}. No form was opened and no step was tried.',
  'Not a {0} page. Nothing is sent from here.',
  // The step list.
  'Network',
  'Quickest: open the form directly',
  'Or find the form in the menus',
  'We have seen no such way described. Use the form above.',
  // The questions.
  'Before and after you object',
  // The kinds of data.
  'What {0} uses to train AI',
  'Used, not used, and what your objection changes',
  'Used, unless you object',
  'used',
  'Used, and your objection doesn’t reach it',
  'can’t object',
  'Used, with no way to object',
  'no way to object',
  'Search, such as photos, chats, likes',
  'All apps',
  'Not tied to an account',
  'Kinds of data, by app',
  // The advice, and the guide around it.
  'Your {0} accounts',
  'How many objections do you need to file?',
  'Skip to the forms',
  'Linked: one objection covers them. File it from {0}.',
  'Linked: one objection covers them, from whichever you are logged in to.',
  'One objection, logged in to this account. Whether it is linked to another is not known.',
  'One objection, logged in to this account.',
  'Nothing to file: linked, and your earlier objection for {0} was confirmed.',
  'Nothing to file: your earlier objection was confirmed.',
  'Needs an objection, but you cannot log in to file it.',
  'Under 18: not counted here. The notes say what is used.',
  'On its own',
  'Work out how many objections you need',
  'File it',
  'Keep the confirmation',
];
