/** "1 thread", "2 threads", "1,234 lines"; `several` where that is not just an s more: "2 replies". */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : several}`;
