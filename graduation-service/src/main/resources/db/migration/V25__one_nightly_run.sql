-- Every replica's clock strikes at the same time; one of them starts the run of the night.

create unique index scoring_run_one_a_night on scoring_run (assessed_on)
  where subject = 'system:nightly-scoring';
