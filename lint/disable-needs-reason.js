/** Refuses a comment that switches a rule off without saying why (`-- the reason`). */
export const disableNeedsReason = {
  meta: { type: 'suggestion', schema: [] },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          if (!/^\s*eslint-disable/.test(comment.value) || /\s--\s+\S/.test(comment.value)) continue;
          context.report({
            loc: comment.loc,
            message: 'Say why the rule is switched off here: "-- the reason".',
          });
        }
      },
    };
  },
};
