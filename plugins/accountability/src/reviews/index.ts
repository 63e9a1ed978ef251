export { DueReviewsContent } from './due/DueReviewsContent';
export { ReviewContent } from './hold/ReviewContent';
export { ReviewPreviewContent } from './hold/ReviewPreviewContent';
