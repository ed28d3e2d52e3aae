package vn.dti.persistence;

class RuleDraftsOnPostgreSqlIT extends RuleDraftsContract {
    @Override
    TestDatabase open() {
        return TestDatabase.postgreSql();
    }
}
