import { renderHook } from '@testing-library/react';
import { usePolling } from './usePolling';

describe('usePolling', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const poll = (initial: { loading: boolean; on: boolean }) => {
    const reload = jest.fn();
    const hook = renderHook(
      ({ loading, on }) => usePolling({ loading, reload }, { on, everyMs: 50 }),
      { initialProps: initial },
    );
    return { reload, ...hook };
  };

  it('asks again after a pause, once for each answer', () => {
    const { reload, rerender } = poll({ loading: false, on: true });
    jest.advanceTimersByTime(49);
    expect(reload).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(reload).toHaveBeenCalledTimes(1);
    // The answer is slow: nothing is asked meanwhile.
    rerender({ loading: true, on: true });
    jest.advanceTimersByTime(500);
    expect(reload).toHaveBeenCalledTimes(1);
    rerender({ loading: false, on: true });
    jest.advanceTimersByTime(50);
    expect(reload).toHaveBeenCalledTimes(2);
  });

  it('stops when there is nothing to wait for, and when the page is left', () => {
    const { reload, rerender, unmount } = poll({ loading: false, on: true });
    rerender({ loading: false, on: false });
    jest.advanceTimersByTime(500);
    rerender({ loading: false, on: true });
    unmount();
    jest.advanceTimersByTime(500);
    expect(reload).not.toHaveBeenCalled();
  });
});
