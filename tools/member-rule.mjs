/** Names in the static field `properties` of a class: attributes, which the comment of the class documents. */
const propertiesOf = ({body}) =>
  body.flatMap(({key, static: isStatic, value}) =>
    isStatic && key?.name === 'properties' ? value.properties.map((each) => each.key.name) : [],
  );

/**
 * ESLint rule: a member of an element that others can reach is documented. `@internal` says that only our own code uses it, so the build
 * may shorten its name (build/internal-members.mjs); without that mark it is public, and stays as it is.
 */
export const documentedMembers = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      undocumented:
        '"{{name}}" is neither private nor protected. Document it, or mark it @internal: then the build shortens its name.',
    },
  },
  create: ({report, sourceCode}) => ({
    'ClassDeclaration[superClass]'({body: {body}}) {
      const known = propertiesOf({body});
      for (const member of body) {
        const {accessibility, key, kind, override} = member;
        if (key?.type !== 'Identifier' || override || kind === 'constructor' || known.includes(key.name))
          continue;
        if (accessibility === 'private' || accessibility === 'protected') continue;
        const isDocumented = sourceCode
          .getCommentsBefore(member)
          .some(({type, value}) => type === 'Block' && value.startsWith('*'));
        if (!isDocumented) report({node: key, messageId: 'undocumented', data: {name: key.name}});
      }
    },
  }),
};
