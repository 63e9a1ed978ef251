export { UPLOAD_PARAM } from './uploadParam';
export { UploadSection } from './UploadSection';
