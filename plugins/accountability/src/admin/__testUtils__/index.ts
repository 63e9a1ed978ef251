export { aRun, aSource } from './aSource';
export { anUpload, kubernetes } from './anUpload';
