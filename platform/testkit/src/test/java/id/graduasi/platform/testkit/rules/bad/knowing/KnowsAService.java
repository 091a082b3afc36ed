package id.graduasi.platform.testkit.rules.bad.knowing;

import id.graduasi.grants.sample.OtherService;

record KnowsAService(OtherService other) {}
