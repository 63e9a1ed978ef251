export { type ChosenSeatAction } from './ChosenSeatAction';
export { MySeats } from './MySeats';
export { SeatActionDialog } from './SeatActionDialog';
