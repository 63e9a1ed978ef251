export { ExceptionContent } from './detail/ExceptionContent';
export { ExceptionsContent } from './list/ExceptionsContent';
export { EditRequestContent } from './request/EditRequestContent';
export { RequestContent } from './request/RequestContent';
