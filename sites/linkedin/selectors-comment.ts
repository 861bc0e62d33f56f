// Posts and their comments. Post pages and recent activity are the classic frontend; the feed has been the newer one
// since 2026, its comments since August.

export const COMMENT = {
  form: ['form.comments-comment-box__form'],
  button: [
    'button[class*="comments-comment-box__submit-button"]',
    'button[componentkey*="commentButtonSection"]',
    '[componentkey*="commentButtonSection"] button',
    '[id*="commentButtonSection"] button',
  ],
  box: [
    '.comments-comment-box',
    'form.comments-comment-box__form',
    '[componentkey*="commentBox" i]',
    '[data-testid="ui-core-tiptap-text-editor-wrapper"]',
  ],
  comment: [
    '[componentkey^="replaceableComment_urn:li:comment:("]',
    '[id^="replaceableComment_urn:li:comment:("]',
    '[data-id^="urn:li:comment:"]',
  ],
  /** The classic frontend says where a post begins and who wrote it. */
  post: ['[data-urn^="urn:li:"]', '[data-id^="urn:li:activity:"]', '.feed-shared-update-v2'],
  author: ['.update-components-actor a', '[class*="update-components-actor"] a', '.feed-shared-actor a'],
  /** What people wrote may link to anybody. */
  written: ['[data-testid="expandable-text-box"]', '.update-components-text', '[class*="commentary"]'],
  /** A post inside a post: shared by its author, written by somebody else. */
  shared: ['[class*="update-components-mini-update"]', '[class*="reshared"]'],
} as const;
