export { LeaveDialog } from './LeaveDialog';
export { type LeaveGuard, useLeaveGuard } from './useLeaveGuard';
