export { ExceptionContent } from './detail/ExceptionContent';
export { ImportContent } from './importing/ImportContent';
export { ExceptionsContent } from './list/ExceptionsContent';
export { EditRequestContent } from './request/EditRequestContent';
export { RequestContent } from './request/RequestContent';
