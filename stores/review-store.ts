import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Review } from '@/core/merge-request/merge-request';
import type { Gateway } from './gateway';
import type { JumpTarget, Published, Surface } from './messages/protocol';
import { mergeArrived } from '@/core/merge-request/merge-arrived';

export interface ReviewState {
  /** Null until the surface is known; `no-interview` where this frame was not opened by Second Chair itself. */
  surface: Surface | 'no-interview' | null;
  review: Review;
  /** True once the stored review has been pulled. */
  loaded: boolean;
  /** What `refresh` or `jump` could not do, as a sentence; null otherwise. */
  problem: string | null;

  claim(nonce: string | null): Promise<void>;
  load(): Promise<void>;
  refresh(): Promise<void>;
  jump(target: JumpTarget): Promise<void>;
}

export type ReviewStore = StoreApi<ReviewState>;
