/** Name of the upload at hand in the address. */
export const UPLOAD_PARAM = 'upload';
