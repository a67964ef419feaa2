package org.taizhang.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ChainTest {

    @Property(tries = 200)
    void lists_one_after_another_read_as_one(@ForAll List<List<Integer>> lists) {
        List<Integer> all = new ArrayList<>();
        lists.forEach(all::addAll);
        Chain<Integer> chain = new Chain<>(lists);
        assertThat(chain).hasSameSizeAs(all).isEqualTo(all);
        for (int i = 0; i < all.size(); i++) assertThat(chain.get(i)).isEqualTo(all.get(i));
        assertThat(chain.subList(all.size() / 2, all.size())).isEqualTo(all.subList(all.size() / 2, all.size()));
        assertThatThrownBy(() -> chain.get(all.size())).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
