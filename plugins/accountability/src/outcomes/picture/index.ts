export { OutcomePicture } from './OutcomePicture';
export { type SystemsView } from './useSystemsView';
