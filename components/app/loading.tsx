import styles from './loading.module.css';

/** What stands in the panel for as long as a part of it is being loaded. */
export function Loading() {
  return (
    <p className={styles.loading} role="status">
      Loading
    </p>
  );
}
